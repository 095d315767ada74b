package vn.thongsuot.organisation.wiring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import vn.thongsuot.organisation.secrecy.SecrecyMark;
import vn.thongsuot.organisation.secrecy.StateSecret;
import vn.thongsuot.platform.aggregate.RefusedException;

/**
 * Looks at every text of every body that comes in, before anything is made of it: one that is marked as a state secret is
 * refused with a pointer to it. So it holds for plans, activities, reports and whatever comes later alike.
 */
@RestControllerAdvice
final class SecretTexts extends RequestBodyAdviceAdapter {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        var body = message.getBody().readAllBytes();
        marked(body).ifPresent(pointer -> {
            throw new RefusedException(StateSecret.refusal(pointer));
        });
        return new Reread(body, message.getHeaders());
    }

    /** What is no JSON is somebody else's to refuse; it is looked at as far as it is some. */
    static Optional<String> marked(byte[] body) {
        try (var json = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), body)) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (isMarked(json, token)) {
                    return Optional.of(json.streamReadContext().pathAsPointer().toString());
                }
            }
            return Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static boolean isMarked(JsonParser json, JsonToken token) {
        boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
        return text && SecrecyMark.ofText(json.getString()).isPresent();
    }

    private record Reread(byte[] body, HttpHeaders headers) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(body);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
