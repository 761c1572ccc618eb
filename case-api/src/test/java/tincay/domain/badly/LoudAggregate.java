package tincay.domain.badly;

import org.axonframework.modelling.command.AggregateRoot;

@AggregateRoot
public class LoudAggregate {}
