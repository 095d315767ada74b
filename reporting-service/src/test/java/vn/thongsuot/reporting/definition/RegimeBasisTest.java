package vn.thongsuot.reporting.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.reporting.facts.DirectiveFact;

class RegimeBasisTest {

    /** Nghị định 09/2019/NĐ-CP, Điều 11. */
    @ParameterizedTest
    @CsvSource({
        "STATE, DECREE, 09/2019/NĐ-CP, Chính phủ, CENTRAL, true",
        "STATE, DECISION, 28/2018/QĐ-TTG, Thủ tướng Chính phủ, CENTRAL, true",
        "STATE, CIRCULAR, 02/2023/TT-BTTTT, Bộ Thông tin và Truyền thông, CENTRAL, true",
        "STATE, DECISION, 6/2024/QĐ-UBND, Ủy ban nhân dân tỉnh, PROVINCE, true",
        "STATE, DECISION, , UBND tỉnh, PROVINCE, true",
        "STATE, DECISION, 10/QĐ-BCT, Bộ Công Thương, CENTRAL, false",
        "STATE, DECISION, 10/QĐ-SCT, Sở Công Thương, PROVINCE, false",
        "STATE, DECISION, 10/QĐ-UBND, UBND xã, COMMUNE, false",
        "STATE, OFFICIAL_LETTER, 4198/UBND-KGVX, UBND tỉnh, PROVINCE, false",
        "PARTY, RESOLUTION, 57-NQ/TW, Bộ Chính trị, CENTRAL, false",
        "PARTY, DECISION, , UBND tỉnh, PROVINCE, false"
    })
    void whoMayMakeAPeriodicRegime(
            String system, String kind, @Nullable String symbol, String issuer, String level, boolean may) {
        var printed = symbol == null ? null : new DirectiveFact.Symbol(symbol, symbol);
        var document = new DirectiveFact(
                system,
                kind,
                printed,
                "2024",
                new DirectiveFact.Issuer(null, issuer),
                level,
                null,
                null,
                "ISSUED",
                List.of(),
                null,
                null);
        assertThat(RegimeBasis.holds(document)).isEqualTo(may);
    }
}
