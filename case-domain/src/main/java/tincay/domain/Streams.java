package tincay.domain;

import java.util.List;

import tincay.domain.stream.Event;

/** All families of events there are. */
public final class Streams {

    public static final List<Class<? extends Event>> EVENTS = List.of();

    private Streams() {}
}
