package vn.thongsuot.platform.store;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * Framework-free records to documents of the store and back, and to the JSON of events. Dates are ISO texts, decimals are
 * texts so that no digit is lost, what is absent is left out, and fields a reader does not know are passed over.
 */
public final class StoredJson {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JsonMapper mapper;

    public StoredJson() {
        this.mapper = JsonMapper.builder()
                .annotationIntrospector(
                        new AnnotationIntrospectorPair(new ValueRecords(), new JacksonAnnotationIntrospector()))
                .changeDefaultPropertyInclusion(inclusion ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .withConfigOverride(
                        BigDecimal.class,
                        override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    public Document toDocument(Object value) {
        return new Document(mapper.convertValue(value, FIELDS));
    }

    public <T> T fromDocument(Document document, Class<T> type) {
        return mapper.convertValue(document, type);
    }

    public String toJson(Object value) {
        return mapper.writeValueAsString(value);
    }

    /**
     * Reads an event's data.
     *
     * @throws tools.jackson.core.JacksonException when it is not JSON or does not fit
     */
    public <T> T fromJson(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }
}
