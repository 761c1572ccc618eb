package tincay.api.demonstration;

/** One thing that happens in a tale, or that time passes. */
interface Verb {

    void in(Tale tale);
}
