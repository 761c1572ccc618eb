package tincay.api.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import tincay.domain.codes.AddressTerm;

/** How the person a page is about wishes to be spoken to, for as long as the page is made. */
public final class SpokenTo {

    private static final String NAME = SpokenTo.class.getName();

    private SpokenTo() {}

    /** From here on the page's texts speak so; not at all if nothing is known. */
    public static void as(@Nullable AddressTerm term) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null && term != null) {
            request.setAttribute(NAME, term, RequestAttributes.SCOPE_REQUEST);
        }
    }

    static Optional<AddressTerm> now() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST))
                .map(AddressTerm.class::cast);
    }
}
