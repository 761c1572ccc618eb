package tincay.api.web;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.HierarchicalMessageSource;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.stereotype.Component;

import tincay.domain.codes.Act;
import tincay.domain.codes.Acts;
import tincay.domain.codes.CodeLists;
import tincay.domain.codes.InForce;
import tincay.domain.codes.Label;
import tincay.domain.codes.Places;
import tincay.domain.codes.PlanPrompt;
import tincay.domain.codes.PlanPrompts;
import tincay.domain.codes.RiskInstrument;
import tincay.domain.codes.RiskQuestion;

/** Lets pages name the label of a code, {@code code.RISK_LEVEL.HIGH}, a commune by its code, {@code place.04930} or {@code place.09700@2025-06-30} as it was that day, or a part of a plan, {@code plan-title.signs}, like any text. */
@Component
class CodeMessages implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (name.equals("messageSource") && bean instanceof HierarchicalMessageSource texts) {
            texts.setParentMessageSource(new Labels());
            return new SpokenTexts(texts, CodeLists.of(InForce.VERSION));
        }
        return bean;
    }

    private static final class Labels extends AbstractMessageSource {

        private final CodeLists lists = CodeLists.of(InForce.VERSION);
        private final Acts acts = Acts.of(InForce.VERSION);
        private final RiskInstrument instrument = RiskInstrument.of(InForce.VERSION);
        private final PlanPrompts prompts = PlanPrompts.of(InForce.VERSION);

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
                case "act" -> parts.length == 2 ? acts.find(parts[1]).map(Act::label) : Optional.empty();
                case "risk-question" -> parts.length == 2 ? question(parts[1]) : Optional.empty();
                case "plan-title" -> prompt(parts).map(PlanPrompt::title);
                case "plan-question" -> prompt(parts).map(PlanPrompt::question);
                default -> Optional.empty();
            };
        }

        private Optional<Label> question(String key) {
            return instrument.questions().stream()
                    .filter(question -> question.key().equals(key))
                    .map(RiskQuestion::text)
                    .findFirst();
        }

        private Optional<PlanPrompt> prompt(String[] parts) {
            return parts.length == 2 ? prompts.find(parts[1]) : Optional.empty();
        }

        private static Optional<Label> place(String code) {
            String[] parts = code.split("@", -1);
            return (parts.length == 2
                            ? Places.at(parts[0], LocalDate.parse(parts[1]))
                            : Places.at(code, LocalDate.MAX).or(() -> Places.at(code, LocalDate.MIN)))
                    .map(commune -> new Label(commune.fullName(), commune.fullName()));
        }
    }
}
