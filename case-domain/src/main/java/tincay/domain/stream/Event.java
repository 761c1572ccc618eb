package tincay.domain.stream;

/** Something that happened in one stream and is kept for ever. */
public interface Event {}
