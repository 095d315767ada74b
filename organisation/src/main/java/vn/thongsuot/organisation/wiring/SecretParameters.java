package vn.thongsuot.organisation.wiring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thongsuot.organisation.secrecy.SecrecyMark;
import vn.thongsuot.organisation.secrecy.StateSecret;
import vn.thongsuot.platform.aggregate.RefusedException;

/** Looks at what is said beside a body or a file, such as the caption of a photo, as {@link SecretTexts} looks at bodies. */
final class SecretParameters implements HandlerInterceptor {

    private static final Set<String> KEEPING_NOTHING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!KEEPING_NOTHING.contains(request.getMethod())) {
            request.getParameterMap().forEach(SecretParameters::check);
        }
        return true;
    }

    private static void check(String name, String[] values) {
        if (Arrays.stream(values).anyMatch(value -> SecrecyMark.ofText(value).isPresent())) {
            throw new RefusedException(StateSecret.refusal(name));
        }
    }
}
