package vn.thongsuot.organisation.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a": "MẬT: x"}                           | /a
            {"a": [1, {"b": ["x", "(TỐI MẬT)"]}]}     | /a/1/b/1
            {"a/b": "x\\nTUYỆT MẬT\\ny"}              | /a~1b
            "MẬT - x"                                 | ''
            {"a": "\\u004d\\u1eacT: x"}               | /a
            {"a": "MẬT: x", "b": tru                  | /a
            """)
    void aMarkedTextIsPointedTo(String body, String pointer) {
        assertThat(marked(body, StandardCharsets.UTF_8)).hasValue(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": \"bí mật (Mật)\"}", "{}", "", "x MẬT", "{\"a\": ", "[1, null, true]"})
    void whatIsNotMarkedOrNoJsonIsLeftToOthers(String body) {
        assertThat(marked(body, StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aNameOfAFieldIsATextToo() {
        assertThat(marked("{\"MẬT: x\": 1}", StandardCharsets.UTF_8)).isPresent();
    }

    @Test
    void anotherEncodingHidesNothing() {
        assertThat(marked("{\"a\": \"MẬT: x\"}", StandardCharsets.UTF_16LE)).hasValue("/a");
    }

    private static java.util.Optional<String> marked(String body, Charset charset) {
        return SecretTexts.marked(body.getBytes(charset));
    }
}
