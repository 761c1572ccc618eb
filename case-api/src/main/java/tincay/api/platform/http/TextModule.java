package tincay.api.platform.http;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Every string in a body is a JSON string, and clean. */
final class TextModule extends SimpleModule {

    TextModule() {
        super("text");
        addDeserializer(String.class, new Text());
    }

    private static final class Text extends StdDeserializer<String> {

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
            }
            try {
                return CleanText.of(parser.getString());
            } catch (IllegalArgumentException unclean) {
                return (String) context.handleWeirdStringValue(String.class, "", "control character");
            }
        }
    }
}
