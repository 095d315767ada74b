package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.platformtest.tenants.FormFile;

/** Mistakes in a roster of separated values, and in the wish to make a task of a remark. */
@Tag("once")
class BadRosterInputIT extends RunningService {

    private static final String PATH = "/api/v1/units/imports";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?table=provinces | Mã,Tên đơn vị~a,A    | 422 invalid table one-of
            ?check=maybe     | Mã,Tên đơn vị~a,A    | 400 malformed check wrong-format
            ?table=units     | Tên đăng nhập~a      | 422 invalid /units/1/code column-missing
            ''                | Mã,Tên đơn vị        | 422 invalid file roster-empty
            """)
    void aMistakeIsPointedTo(String query, String csv, String problem) {
        var file = new FormFile("a.csv", csv.replace('~', '\n').getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(province.administrator().upload(PATH + query, file).problem())
                .isEqualTo(problem);
        assertThat(province.administrator().get("/api/v1/units").body().path("items"))
                .hasSize(2);
    }

    @Test
    void aRemarkBecomesATaskByItsTitleOnly() {
        var directive = province.register("17/UBND-VX", ", \"recipients\": [\"%s\"]".formatted(province.office))
                .id();
        var path = "/api/v1/assignments/"
                + province.assignment(directive, province.office).path("id").asString() + "/task";
        assertThat(province.clerk().post(path, "{}").problem()).isEqualTo("422 invalid /title required");
        assertThat(province.clerk().post(path, "{\"title\": 7}").status()).isBetween(400, 422);
        assertThat(province.clerk().post(path, "{\"title\": \"x\"}").problem()).isEqualTo("409 nothing-remarked");
        assertThat(province.officeHead().post(path, "{\"title\": \"x\"}").problem())
                .isEqualTo("403 right-missing");
        assertThat(province.clerk()
                        .post("/api/v1/assignments/none/task", "{\"title\": \"x\"}")
                        .problem())
                .isEqualTo("404 not-found");
    }
}
