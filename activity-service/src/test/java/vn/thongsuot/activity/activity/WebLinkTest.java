package vn.thongsuot.activity.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://binhdanhocvuso.gov.vn", "http://sct.dongnai.gov.vn/tin-tuc?id=58690"})
    @Tag("DN-18")
    void pagesOfTheWebAreTakenAsWritten(String address) {
        assertThat(new WebLink(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sct.dongnai.gov.vn",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://",
                "https://user:secret@sct.dongnai.gov.vn",
                "https://hai tu.vn",
                ""
            })
    @Tag("DN-18")
    void whatABrowserShouldNotOpenIsRefused(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new WebLink(address));
    }
}
