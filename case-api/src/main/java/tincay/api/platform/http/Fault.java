package tincay.api.platform.http;

/**
 * What is wrong with one field; never the value.
 *
 * @param code the message that says it, such as {@code field.required}
 */
public record Fault(String field, String code) {}
