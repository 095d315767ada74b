package vn.thongsuot.platform.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** A text without signs that nobody can see or print, but for tabs and the ends of lines. */
final class StrictText extends StringDeserializer {

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        var text = super.deserialize(parser, context);
        return text == null || text.chars().noneMatch(StrictText::isUnseen)
                ? text
                : (String) context.handleWeirdStringValue(String.class, text, "a control character");
    }

    private static boolean isUnseen(int sign) {
        return Character.isISOControl(sign) && sign != '\t' && sign != '\n' && sign != '\r';
    }
}
