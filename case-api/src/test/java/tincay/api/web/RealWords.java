package tincay.api.web;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of the application, without the application. */
public final class RealWords {

    private RealWords() {}

    /** The texts of these files, and the labels of all codes. */
    public static MessageSource source(String... files) {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(files);
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return (MessageSource) new CodeMessages().postProcessAfterInitialization(texts, "messageSource");
    }

    public static Words of(MessageSource source) {
        return new Words(source);
    }
}
