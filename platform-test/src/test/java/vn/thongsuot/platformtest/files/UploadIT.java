package vn.thongsuot.platformtest.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.platformtest.application.KitApplication;
import vn.thongsuot.platformtest.identity.TestIssuer;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

/** Files over HTTP: taken in, given back byte for byte, bounded, and refused with the reason in two languages. */
@SpringBootTest(classes = KitApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(UploadController.class)
@WithInfrastructure
class UploadIT {

    private static final TenantId TENANT = new TenantId("kit-owner");
    private static final String TEXT = "Tiêu đề;1.500\n";

    @LocalServerPort
    private int port;

    @Autowired
    private TestIssuer issuer;

    @BeforeEach
    void theTenantIsRegistered(@Autowired TenantRegistry tenants) {
        tenants.register(TENANT, "owner", Set.of("an"));
    }

    @Test
    void aFileComesBackByteForByteToBeSaved() throws Exception {
        var answer = post("k1", form("file", "../Số liệu.csv", bytes(TEXT), "unit", "sct"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"name\":\"Số liệu.csv\"", "\"type\":\"CSV\"", "\"unit\":\"sct\"");

        var hash = answer.body().replaceFirst(".*\"sha256\":\"(\\w+)\".*", "$1");
        var file = HttpClient.newHttpClient()
                .send(request("/api/v1/kit/files/" + hash).build(), BodyHandlers.ofByteArray());
        assertThat(file.body()).isEqualTo(bytes(TEXT));
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void theKeyTiesTheActToTheFormWhateverItsBoundary() throws Exception {
        var first = post("k2", form("file", "a.csv", bytes(TEXT), "unit", "sct"));
        var again = post("k2", form("file", "a.csv", bytes(TEXT), "unit", "sct").replaceBoundary("zz"));
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void whatIsTooLargeIsRefused() throws Exception {
        var answer = post("k3", form("file", "a.csv", new byte[21 << 20], "unit", "sct"));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("problems/body-too-large");
    }

    @Test
    void aMissingPartIsNamedInTheReadersLanguage() throws Exception {
        var answer = post("k4", form("tep", "a.csv", bytes(TEXT), "unit", "sct"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"pointer\":\"file\"", "Bắt buộc phải có");
    }

    @Test
    void aTypeThatIsNotAllowedIsNamed() throws Exception {
        var answer = post("k5", form("file", "a.csv", bytes("%PDF-1.4\n%%EOF"), "unit", "sct"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"pointer\":\"file\"");
    }

    @Test
    void aBrokenFormIsNoBugOfOurs() throws Exception {
        var request = request("/api/v1/kit/files")
                .header("Idempotency-Key", "k6")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("--x\r\nnonsense"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("broken-form");
    }

    @Test
    void formsGoOnlyWhereFilesGo() throws Exception {
        var form = form("file", "a.csv", bytes(TEXT), "unit", "sct");
        var request = request("/api/v1/notes")
                .header("Idempotency-Key", "k7")
                .header("Content-Type", form.type())
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.body()))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    private HttpResponse<String> post(String key, Form form) throws Exception {
        var request = request("/api/v1/kit/files")
                .header("Idempotency-Key", key)
                .header("Content-Type", form.type())
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.body()))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + issuer.token(TENANT, "an"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Form form(String part, String name, byte[] file, String field, String value) {
        return new Form("b0undary", part, name, file, field, value);
    }

    private record Form(String boundary, String part, String name, byte[] file, String field, String value) {

        Form replaceBoundary(String other) {
            return new Form(other, part, name, file, field, value);
        }

        String type() {
            return "multipart/form-data; boundary=" + boundary;
        }

        byte[] body() {
            var out = new ByteArrayOutputStream();
            out.writeBytes(bytes("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n"
                    + value + "\r\n"));
            out.writeBytes(bytes("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part
                    + "\"; filename=\"" + name + "\"\r\nContent-Type: application/x-claimed\r\n\r\n"));
            out.writeBytes(file);
            out.writeBytes(bytes("\r\n--" + boundary + "--\r\n"));
            return out.toByteArray();
        }
    }
}
