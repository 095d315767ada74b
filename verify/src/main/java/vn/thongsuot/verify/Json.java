package vn.thongsuot.verify;

import java.time.DateTimeException;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as a bundle may have it: nothing twice, nothing after the end, not deep, no endless numbers; fields that are not known are passed over. */
final class Json {

    private static final int DEEPEST = 20;

    /** Digits of the longest number; sums are texts. */
    private static final int DIGITS = 20;

    private static final JsonFactory BOUNDED = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(DIGITS)
                    .build())
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(BOUNDED)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private Json() {}

    /** What was read is not JSON, or not what it should be. */
    static final class MalformedException extends Exception {

        private static final long serialVersionUID = 1;

        MalformedException(Throwable cause) {
            super(cause);
        }
    }

    static <T> T read(byte[] json, Class<T> type) throws MalformedException {
        try {
            return Objects.requireNonNull(MAPPER.readValue(json, type), "null");
        } catch (JacksonException
                | NullPointerException
                | IllegalArgumentException
                | DateTimeException
                | ArithmeticException e) {
            throw new MalformedException(e);
        }
    }
}
