package tincay.api.leadership.figures;

import org.springframework.context.MessageSource;

import tincay.api.web.RealWords;

/** What readers of figures read, without the application. */
final class ReaderWords {

    private static final MessageSource SOURCE = RealWords.source("messages/statistics");

    private ReaderWords() {}

    static TableWords words() {
        return new TableWords(SOURCE, RealWords.of(SOURCE));
    }

    static CourseWords course() {
        return new CourseWords(words(), RealWords.of(SOURCE));
    }
}
