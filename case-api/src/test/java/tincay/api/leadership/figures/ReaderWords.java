package tincay.api.leadership.figures;

import org.springframework.context.MessageSource;

import tincay.api.web.RealWords;

/** What readers of figures read, without the application. */
final class ReaderWords {

    private ReaderWords() {}

    static TableWords words() {
        MessageSource source = RealWords.source("messages/statistics");
        return new TableWords(source, RealWords.of(source));
    }
}
