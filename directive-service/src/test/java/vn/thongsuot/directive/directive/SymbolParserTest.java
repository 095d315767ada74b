package vn.thongsuot.directive.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.directive.DocumentSystem.LAW;
import static vn.thongsuot.directive.directive.DocumentSystem.PARTY;
import static vn.thongsuot.directive.directive.DocumentSystem.STATE;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.directive.directive.Symbol.Flag;

class SymbolParserTest {

    @ParameterizedTest
    @CsvSource({
        "4198/UBND-KGVX, STATE, 4198",
        "614/SoKHCN-CN, STATE, 614",
        "4652/BKHCN-ĐMST, STATE, 4652",
        "71/NQ-CP, STATE, 71",
        "433-KH/TU, PARTY, 433",
        "57-NQ/TW, PARTY, 57",
        "05-NQ/ĐU, PARTY, 05",
        "93/2025/QH15, LAW, 93",
        "20/2020/QĐ-TTg, LAW, 20"
    })
    @Tag("DN-06")
    void symbolsOfEachSystemAreReadWithoutADoubt(String printed, DocumentSystem system, String number) {
        var symbol = SymbolParser.parse(printed, system, null);
        assertThat(symbol.raw()).isEqualTo(printed);
        assertThat(symbol.normalised()).isEqualTo(printed);
        assertThat(symbol.number()).isEqualTo(number);
        assertThat(symbol.flags()).isEmpty();
    }

    @Test
    @Tag("DN-05")
    void aLostHyphenIsFlaggedAndPutBackWhenTheIssuerIsKnown() {
        var symbol = SymbolParser.parse("572/SCTKHTCTH", STATE, "SCT");
        assertThat(symbol.raw()).isEqualTo("572/SCTKHTCTH");
        assertThat(symbol.normalised()).isEqualTo("572/SCT-KHTCTH");
        assertThat(symbol.number()).isEqualTo("572");
        assertThat(symbol.flags()).containsExactly(Flag.HYPHEN_LOST);
    }

    @Test
    @Tag("DN-05")
    void aLostHyphenIsOnlyFlaggedWhenNobodyCanSayWhereItWas() {
        var symbol = SymbolParser.parse("572/SCTKHTCTH", STATE, null);
        assertThat(symbol.normalised()).isEqualTo("572/SCTKHTCTH");
        assertThat(symbol.flags()).containsExactly(Flag.HYPHEN_LOST);
    }

    @Test
    @Tag("DN-05")
    void bothFormsAreFoundByEither() {
        var key = SymbolParser.parse("572/SCTKHTCTH", STATE, "SCT").key();
        assertThat(Symbol.keyOf("572/SCTKHTCTH")).isEqualTo(key);
        assertThat(Symbol.keyOf("572/SCT-KHTCTH")).isEqualTo(key);
        assertThat(Symbol.keyOf("Số: 572/sct-khtcth")).isEqualTo(key);
    }

    @Test
    @Tag("DN-07")
    void mixedCaseStaysAsPrinted() {
        assertThat(SymbolParser.parse("614/SoKHCN-CN", STATE, "SoKHCN").normalised())
                .isEqualTo("614/SoKHCN-CN");
    }

    @Test
    void aBlankNumberIsNoMistakeButSaid() {
        var state = SymbolParser.parse("/KH-UBND", STATE, null);
        assertThat(state.number()).isNull();
        assertThat(state.flags()).containsExactly(Flag.NUMBER_BLANK);
        assertThat(SymbolParser.parse("-KH/TU", PARTY, null).flags()).containsExactly(Flag.NUMBER_BLANK);
    }

    @Test
    void aBlankNumberIsFilledWithoutTouchingWhatWasPrinted() {
        var symbol = SymbolParser.parse("/KH-UBND", STATE, null).numbered("12");
        assertThat(symbol.raw()).isEqualTo("/KH-UBND");
        assertThat(symbol.normalised()).isEqualTo("12/KH-UBND");
        assertThat(symbol.number()).isEqualTo("12");
        assertThat(symbol.flags()).isEmpty();
        assertThat(symbol.key()).isEqualTo(Symbol.keyOf("12/KH-UBND"));
        assertThat(symbol.numbered("13")).isSameAs(symbol);
    }

    @Test
    void spacesDashesAndTheWordForNumberAreTidied() {
        assertThat(SymbolParser.parse("Số: 4198 / UBND – KGVX", STATE, null).normalised())
                .isEqualTo("4198/UBND-KGVX");
    }

    @Test
    void aSymbolOfTheOtherSystemIsFlagged() {
        assertThat(SymbolParser.parse("57-NQ/TW", STATE, null).flags()).containsExactly(Flag.OTHER_SYSTEM);
        assertThat(SymbolParser.parse("71/NQ-CP", PARTY, null).flags()).containsExactly(Flag.OTHER_SYSTEM);
        assertThat(SymbolParser.parse("93/2025/QH15", LAW, null).flags()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đề án 06", "không số", "//", "12", "12/", "57-NQ", "-/-"})
    void whatFollowsNoRuleIsKeptAndFlagged(String printed) {
        var symbol = SymbolParser.parse(printed, STATE, null);
        assertThat(symbol.raw()).isEqualTo(printed);
        assertThat(symbol.number()).isNull();
        assertThat(symbol.flags()).containsExactly(Flag.NOT_UNDERSTOOD);
    }
}
