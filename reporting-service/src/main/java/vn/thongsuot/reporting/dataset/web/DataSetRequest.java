package vn.thongsuot.reporting.dataset.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.dataset.DataSet.Frequency;
import vn.thongsuot.reporting.dataset.DataSetDraft;

/** A data set as a client describes it. */
record DataSetRequest(
        @NotBlank @Size(max = 60) String slug,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 2_000) String description,
        @NotBlank @Size(max = 100) String unit,
        @NotBlank @Size(max = 100) String contact,
        @NotNull Frequency frequency,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 60) String> keywords,
        @NotEmpty @Size(max = 12) List<@NotBlank @Size(max = 40) String> columns) {

    DataSetDraft toDomain() {
        return new DataSetDraft(
                slug,
                nfc(title),
                nfc(description),
                unit,
                contact,
                frequency,
                keywords == null
                        ? List.of()
                        : keywords.stream().map(DataSetRequest::nfc).toList(),
                columns);
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
