package tincay.projections.worse;

public class LoudTable {}
