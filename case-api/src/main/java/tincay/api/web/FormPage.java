package tincay.api.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

import tincay.api.platform.Answer;
import tincay.api.platform.Stale;
import tincay.api.platform.http.Fault;
import tincay.api.platform.http.Invalid;
import tincay.domain.refusal.Refused;

/** A page with a form: done once however often it is sent, or shown again with what was typed and what is wrong. */
@Component
public class FormPage {

    private final FormBody bodies;
    private final HttpServletRequest request;

    FormPage(FormBody bodies, HttpServletRequest request) {
        this.bodies = bodies;
        this.request = request;
    }

    /** A page whose form can be sent once, for the version it shows. */
    public ModelAndView show(String view, long version) {
        return show(view).addObject("version", version);
    }

    /** A page whose form can be sent once, for something that is new and has no version yet. */
    public ModelAndView show(String view) {
        return new ModelAndView(view).addObject("once", UUID.randomUUID().toString());
    }

    /**
     * Reads the form, acts on it and goes on to the next page; when something is wrong, shows the page again.
     *
     * @param next the path after it was done, made from the answer
     * @param again the page to show when it was not
     */
    public <T> ModelAndView submit(
            MultiValueMap<String, String> form,
            Class<T> type,
            Function<T, Answer> action,
            Function<Answer, String> next,
            Supplier<ModelAndView> again) {
        return submit(form, () -> action.apply(bodies.read(form, type)), next, again);
    }

    /** The same where something typed is read first, such as a place by its name. */
    public <T> ModelAndView submit(
            MultiValueMap<String, String> form,
            UnaryOperator<MultiValueMap<String, String>> first,
            Class<T> type,
            Function<T, Answer> action,
            Function<Answer, String> next,
            Supplier<ModelAndView> again) {
        return submit(form, () -> action.apply(bodies.read(first.apply(form), type)), next, again);
    }

    /** The same for a form that is read in its own way. */
    public ModelAndView submit(
            MultiValueMap<String, String> form,
            Supplier<Answer> action,
            Function<Answer, String> next,
            Supplier<ModelAndView> again) {
        try {
            Answer answer = action.get();
            return goOn(next.apply(answer), answer);
        } catch (Invalid invalid) {
            return again(again.get(), form, invalid.faults(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refused refused) {
            return again(again.get(), form, fault(refused.code().code()), HttpStatus.CONFLICT);
        } catch (Stale stale) {
            return again(again.get(), form, fault("request.stale"), HttpStatus.PRECONDITION_FAILED);
        }
    }

    private ModelAndView goOn(String path, Answer answer) {
        if (!answer.visible()) {
            RequestContextUtils.getOutputFlashMap(request).put("behind", true);
        }
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    private static List<Fault> fault(String code) {
        return List.of(new Fault("noi-dung", code));
    }

    private static ModelAndView again(
            ModelAndView page, MultiValueMap<String, String> form, List<Fault> faults, HttpStatus status) {
        page.setStatus(status);
        return page.addObject("values", typed(form)).addObject("errors", faults);
    }

    /** What was typed, by field: one text, or several for boxes that were ticked. */
    public static Map<String, Object> typed(MultiValueMap<String, String> form) {
        Map<String, Object> typed = new LinkedHashMap<>();
        form.forEach((name, values) -> typed.put(name, values.size() == 1 ? values.getFirst() : values));
        return typed;
    }
}
