package tincay.api.platform.description;

import java.util.Set;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.HttpEntity;
import org.springframework.web.method.HandlerMethod;

import tincay.api.platform.Call;
import tincay.api.platform.NeedsVersion;

/** What the code of an endpoint does not say: version and key of a change, what it is answered with, and how failures look. */
final class Operations implements GlobalOperationCustomizer {

    static final String PROBLEM = "Problem";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        ApiResponses answers = operation.getResponses();
        if (isChange(handler)) {
            operation.addParametersItem(header("Idempotency-Key", false));
            if (handler.hasMethodAnnotation(NeedsVersion.class)) {
                operation.addParametersItem(header("If-Match", true));
            }
            answers.remove("200");
            answers.addApiResponse("201", changed());
        } else if (answersNothing(handler)) {
            answers.remove("200");
            answers.addApiResponse("204", new ApiResponse().description("Done"));
        }
        answers.addApiResponse("default", failed());
        return operation;
    }

    /** What went wrong, as a code; never a value. */
    private static ApiResponse failed() {
        var shape = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
        return new ApiResponse()
                .description("Refused")
                .content(new Content().addMediaType("application/problem+json", shape));
    }

    /** How failures look (RFC 9457). */
    static Schema<?> problem() {
        Schema<?> fault = object().addProperty("field", text()).addProperty("code", text());
        return object().addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", typed("integer"))
                .addProperty("code", text())
                .addProperty("errors", typed("array").items(fault))
                .addProperty("reference", text())
                .addRequiredItem("code");
    }

    private static boolean isChange(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Call.class);
    }

    private static boolean answersNothing(HandlerMethod handler) {
        return HttpEntity.class.isAssignableFrom(handler.getReturnType().getParameterType())
                && handler.getReturnType()
                        .getGenericParameterType()
                        .getTypeName()
                        .endsWith("<java.lang.Void>");
    }

    /** The stream's version afterwards, whether the change can be seen yet, and the ids of what was made. */
    private static ApiResponse changed() {
        Schema<?> body = object().addProperty("version", typed("integer"))
                .addProperty("visible", typed("boolean"))
                .addRequiredItem("version")
                .addRequiredItem("visible");
        body.setAdditionalProperties(text());
        return new ApiResponse()
                .description("Recorded")
                .addHeaderObject("ETag", new Header().schema(text()))
                .addHeaderObject("Location", new Header().schema(text()))
                .content(new Content().addMediaType("application/json", new MediaType().schema(body)));
    }

    private static Parameter header(String name, boolean required) {
        return new Parameter().in("header").name(name).required(required).schema(text());
    }

    private static Schema<?> object() {
        return typed("object");
    }

    private static Schema<?> text() {
        return typed("string");
    }

    private static Schema<?> typed(String type) {
        return new JsonSchema().types(Set.of(type));
    }
}
