package vn.thongsuot.directive.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;

class FindingWordsTest {

    private final InMemoryService service = new InMemoryService();
    private String letter = "";

    @BeforeEach
    void aLetterIsThere() {
        var department = service.unit("""
                {"name": "Sở Công Thương", "abbreviation": "SCT", "kind": "DEPARTMENT", "level": "PROVINCE",
                 "system": "STATE"}""");
        service.post(CLERK, department, Right.ISSUE);
        letter = service.directive("""
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "INCOMING", "symbol": "4652/SCTKHTCTH",
                 "issuer": {"unit": "%s"}, "shortName": "Đề án 06",
                 "subject": "Hoà giải ở cơ sở và đẩy mạnh CĐS, Ngày hội 01-10"}""".formatted(department)).id();
        service.directive("""
                {"system": "PARTY", "kind": "PLAN", "direction": "INCOMING", "symbol": "433-KH/TU",
                 "subject": "Kế hoạch khác hẳn"}""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hoà giải",
                "hòa giải",
                "hoa giai",
                "HOA GIAI CO SO",
                "day manh cds",
                "đẩy mạnh CĐS",
                "de an 06",
                "so cong thuong",
                "Sở Công Thương",
                "4652",
                "4652/SCT",
                "4652/SCT-KHTCTH",
                "4652/SCTKHTCTH",
                "Số: 4652/SCT-KHTCTH",
                "4652sctkhtcth",
                "khtcth 4652",
                "01-10",
                "ngay hoi 01 10",
                "ngày hộ"
            })
    void isFoundWithAndWithoutMarksByEitherSymbolAndByTheBeginningOfAWord(String typed) {
        assertThat(found(typed)).containsExactly(letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoa binh", "giai hoa khac", "4653", "cong thuong 433"})
    void isNotFoundByWhatItDoesNotHave(String typed) {
        assertThat(found(typed)).doesNotContain(letter);
    }

    @Test
    void theSymbolsOfThePartyAreFoundToo() {
        assertThat(found("433-KH/TU")).hasSize(1).isEqualTo(found("433 kh tu"));
        assertThat(FindingWords.wanted(" … ")).isEmpty();
    }

    private List<String> found(String typed) {
        var wanted = Map.of("filing.words", FindingWords.wanted(typed).orElseThrow());
        return service.directives.page(TENANT, new PageQuery(50, null), wanted).items().stream()
                .map(Versioned::id)
                .toList();
    }
}
