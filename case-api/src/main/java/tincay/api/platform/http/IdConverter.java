package tincay.api.platform.http;

import java.util.Objects;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import tincay.domain.stream.Id;

/** Ids in paths and forms: prefixed for programs, bare on pages. */
final class IdConverter implements ConverterFactory<String, Id> {

    @Override
    public <I extends Id> Converter<String, I> getConverter(Class<I> type) {
        return written -> isApi() ? PrefixedIds.read(written, type) : PrefixedIds.bare(written, type);
    }

    private static boolean isApi() {
        var current = (ServletRequestAttributes) Objects.requireNonNull(RequestContextHolder.getRequestAttributes());
        return Paths.isApi(current.getRequest());
    }
}
