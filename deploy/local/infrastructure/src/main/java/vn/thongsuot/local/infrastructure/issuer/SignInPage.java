package vn.thongsuot.local.infrastructure.issuer;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * Where people sign in: a button for each demo user, since everybody may read their passwords anyway, and a form. It works
 * without scripts.
 */
@RestController
class SignInPage {

    private static final String ABSENT = "Nền tảng";
    private static final Map<String, String> TENANTS = Map.of(
            "dong-nai",
            "Đồng Nai",
            "ha-noi",
            "Hà Nội",
            "tp-ho-chi-minh",
            "TP. Hồ Chí Minh",
            "bo-cong-thuong",
            "Bộ Công Thương");

    private final DemoUsers users;
    private final String template;

    SignInPage(DemoUsers users) throws IOException {
        this.users = users;
        this.template = new ClassPathResource("issuer/sign-in.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(path = SignInConfiguration.PAGE, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page(HttpServletRequest request, CsrfToken csrf) {
        String token = "<input type=\"hidden\" name=\"_csrf\" value=\"" + HtmlUtils.htmlEscape(csrf.getToken()) + "\">";
        return template.replace("<!-- csrf -->", token)
                .replace("<!-- error -->", request.getParameterMap().containsKey("error") ? ERROR : "")
                .replace("<!-- users -->", groups(token));
    }

    private static final String ERROR = "<p class=\"error\" role=\"alert\">Sai tên đăng nhập hoặc mật khẩu.</p>";

    private String groups(String token) {
        Map<String, StringBuilder> groups = new LinkedHashMap<>();
        for (DemoUser user : users.all()) {
            groups.computeIfAbsent(tenantOf(user), name -> new StringBuilder()).append(button(user, token));
        }
        return groups.entrySet().stream()
                .map(group -> "<h2>" + HtmlUtils.htmlEscape(group.getKey(), "UTF-8") + "</h2>" + group.getValue())
                .collect(Collectors.joining());
    }

    private static String tenantOf(DemoUser user) {
        String tenant = user.tenant();
        return tenant == null ? ABSENT : TENANTS.getOrDefault(tenant, tenant);
    }

    private static String button(DemoUser user, String token) {
        String name = user.name() == null ? user.user() : user.name();
        return """
                <form method="post" action="/login">%s
                <input type="hidden" name="username" value="%s"><input type="hidden" name="password" value="%s">
                <button data-user="%s"><strong>%s</strong><span>%s</span></button></form>
                """.formatted(
                        token,
                        escaped(user.user()),
                        escaped(user.password()),
                        escaped(user.user()),
                        escaped(name),
                        escaped(user.user()));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
