package tincay.api.unionoffice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.ui.Model;

import tincay.api.platform.http.Invalid;

/** What every form of the office needs: choices, a name for this one sending, and what was typed before. */
final class FormValues {

    private FormValues() {}

    static void fresh(Model model) {
        model.addAttribute("key", UUID.randomUUID().toString());
    }

    static void again(Model model, Map<String, String> form, Invalid invalid) {
        model.addAttribute("values", form);
        model.addAttribute("errors", invalid.faults());
    }

    /** Codes and the keys of their words, in the order of the list. */
    static Map<String, String> choices(Enum<?>[] codes, String prefix) {
        Map<String, String> choices = new LinkedHashMap<>();
        Stream.of(codes).forEach(code -> choices.put(code.name(), prefix + code.name()));
        return choices;
    }
}
