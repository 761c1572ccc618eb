package tincay.api.web;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import tincay.api.platform.SignedIn;
import tincay.api.platform.WhoIsSignedIn;
import tincay.api.platform.http.Fault;
import tincay.domain.worker.Role;

/** What every page asks of the house it stands in; known to templates as {@code page}. */
@Component("page")
public class Page implements InTemplates {

    private final Assets assets;
    private final ObjectProvider<WhoIsSignedIn> who;
    private final boolean demonstration;

    Page(Assets assets, ObjectProvider<WhoIsSignedIn> who, @Value("${tincay.demo:false}") boolean demonstration) {
        this.assets = assets;
        this.who = who;
        this.demonstration = demonstration;
    }

    public String style() {
        return "/tep/" + assets.style().name();
    }

    public String script() {
        return "/tep/" + assets.script().name();
    }

    public String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public @Nullable SignedIn me() {
        WhoIsSignedIn asked = who.getIfAvailable();
        return asked == null ? null : asked.now().orElse(null);
    }

    /** Whether the worker holds a role. */
    public boolean may(String role) {
        SignedIn me = me();
        return me != null && me.roles().contains(Role.valueOf(role));
    }

    public List<Menu> menu() {
        SignedIn me = me();
        return me == null ? List.of() : Menu.of(me.roles());
    }

    /** What is wrong with a field, as a code, or nothing. */
    public @Nullable String fault(@Nullable List<Fault> faults, String field) {
        return faults == null
                ? null
                : faults.stream()
                        .filter(fault -> fault.field().equals(field))
                        .map(Fault::code)
                        .findFirst()
                        .orElse(null);
    }

    /** Where the language switch comes back to: this page, unless it answers a form, which cannot be asked for again. */
    public String here() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                        && current.getRequest().getMethod().equals("GET")
                        && isOwn(current.getRequest().getRequestURI())
                ? current.getRequest().getRequestURI()
                : "/";
    }

    /** Of an address within this house only: where a language switch leads back to. */
    static boolean isOwn(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.toLowerCase(Locale.ROOT).matches("[a-z0-9/-]+");
    }
}
