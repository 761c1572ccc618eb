package tincay.api.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.HierarchicalMessageSource;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.stereotype.Component;

import tincay.domain.codes.CodeLists;
import tincay.domain.codes.Label;
import tincay.domain.codes.Places;

/** Lets pages name the label of a code, {@code code.RISK_LEVEL.HIGH}, or a commune of today, {@code place.04930}, like any text. */
@Component
class CodeMessages implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (name.equals("messageSource") && bean instanceof HierarchicalMessageSource texts) {
            texts.setParentMessageSource(new Labels());
        }
        return bean;
    }

    private static final class Labels extends AbstractMessageSource {

        private final CodeLists lists = CodeLists.of("2026-1");

        @Override
        protected @Nullable MessageFormat resolveCode(String key, Locale locale) {
            return label(key)
                    .map(label -> new MessageFormat(label.in(locale).replace("'", "''"), locale))
                    .orElse(null);
        }

        @Override
        protected @Nullable String resolveCodeWithoutArguments(String key, Locale locale) {
            return label(key).map(label -> label.in(locale)).orElse(null);
        }

        private Optional<Label> label(String key) {
            String[] parts = key.split("\\.", 3);
            return switch (parts[0]) {
                case "code" -> parts.length == 3 ? lists.label(parts[1], parts[2]) : Optional.empty();
                case "place" -> parts.length == 2 ? place(parts[1]) : Optional.empty();
                default -> Optional.empty();
            };
        }

        private static Optional<Label> place(String code) {
            return Places.communesToday().stream()
                    .filter(commune -> commune.place().code().equals(code))
                    .findFirst()
                    .map(commune -> new Label(commune.fullName(), commune.fullName()));
        }
    }
}
