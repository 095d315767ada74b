package vn.thongsuot.activity.dataset.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.WebLink;
import vn.thongsuot.activity.dataset.DataSet;
import vn.thongsuot.activity.dataset.DataSet.Openness;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

/** All that a client states about a data set. Blank texts count as absent, a list left out as empty. */
record DataSetRequest(
        @NotBlank @Size(max = 100) String unit,
        @NotBlank @Size(max = 500) String name,
        @Nullable @Size(max = 4000) String description,
        @NotNull Openness openness,
        @Nullable @Size(max = 200) List<@NotNull @Valid UserRequest> users,
        @Nullable @Size(max = 2000) String address,
        @Nullable @Size(max = 200) String updated,
        @Nullable Boolean retired) {

    record UserRequest(
            @Nullable @Size(max = 100) String unit,
            @Nullable @Size(max = 500) String label) {}

    /** @throws RefusedException when the address is none */
    DataSet set() {
        var named = users == null ? List.<UserRequest>of() : users;
        return new DataSet(
                unit,
                text(name),
                optional(description),
                openness,
                named.stream()
                        .map(user -> new DataSet.User(optional(user.unit()), optional(user.label())))
                        .toList(),
                link(optional(address)),
                optional(updated),
                Boolean.TRUE.equals(retired));
    }

    private static @Nullable WebLink link(@Nullable String written) {
        if (written == null) {
            return null;
        }
        if (!WebLink.isValid(written)) {
            throw new RefusedException(Refusal.invalid("/address", "web-address"));
        }
        return new WebLink(written);
    }

    private static @Nullable String optional(@Nullable String written) {
        return written == null || written.isBlank() ? null : text(written);
    }

    private static String text(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC).strip();
    }
}
