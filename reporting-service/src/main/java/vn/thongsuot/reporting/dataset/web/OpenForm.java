package vn.thongsuot.reporting.dataset.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import vn.thongsuot.reporting.dataset.DataSet.Part;
import vn.thongsuot.reporting.dataset.DataSet.Version;

/** The forms in which a version is published. */
enum OpenForm {
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8)),
    JSON(MediaType.APPLICATION_JSON);

    private final MediaType mediaType;

    OpenForm(MediaType mediaType) {
        this.mediaType = mediaType;
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** As it ends a name. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<OpenForm> named(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending().equals(ending))
                .findFirst();
    }

    Part of(Version version) {
        return this == CSV ? version.csv() : version.json();
    }
}
