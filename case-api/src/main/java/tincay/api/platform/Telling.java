package tincay.api.platform;

/** Hears how far something long has come, while nobody can use the application yet. */
public interface Telling {

    /** So many of so many are done. */
    void told(int done, int of);
}
