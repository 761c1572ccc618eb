package tincay.domain.stream;

import java.util.UUID;

/** The random name of one stream or one thing in it; random (version 4), since a time-ordered one tells when. */
public interface Id {
    UUID value();
}
