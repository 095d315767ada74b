package vn.thongsuot.platform.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** No null among the records or enums of a list; among texts it is for the rules of the list to say what it means. */
final class NoHoles extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public JsonSetter.@Nullable Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        return isFilled(member.getType()) ? JsonSetter.Value.forContentNulls(Nulls.FAIL) : null;
    }

    private static boolean isFilled(@Nullable JavaType type) {
        if (type == null || !type.isContainerType()) {
            return false;
        }
        var content = type.getContentType();
        return content.isRecordType() || content.isEnumType();
    }
}
