package tincay.domain.stream;

/** Something a worker asks one stream to decide; it carries no clear personal text. */
public interface Command {

    /** The stream that decides. */
    Id target();
}
