package vn.thongsuot.reporting.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.reporting.report.Remarks;
import vn.thongsuot.reporting.report.Returned.Of;
import vn.thongsuot.reporting.report.Returned.Part;

/** Why a report goes back to its author; where no section and no part is named it is about the whole. */
record ReturnRequest(
        @Nullable @Size(max = 100) String section,
        @NotBlank @Size(max = 4000) String remarks,
        @Nullable @Size(max = 50) List<@NotNull @Valid PartRequest> parts) {

    /** One section, one figure, or what comes from one unit. */
    record PartRequest(
            @Nullable @Size(max = 100) String section,
            @Nullable @Size(max = 100) String indicator,
            @Nullable @Size(max = 100) String unit,
            @Nullable @Size(max = 4000) String remarks) {

        private List<Part> all() {
            var all = new ArrayList<Part>();
            add(all, Of.SECTION, section);
            add(all, Of.INDICATOR, indicator);
            add(all, Of.UNIT, unit);
            return all;
        }

        private void add(List<Part> all, Of of, @Nullable String id) {
            if (id != null) {
                all.add(new Part(of, id, remarks, null));
            }
        }
    }

    /**
     * The same in the words of the domain.
     *
     * @throws RefusedException when a part is none or several at once
     */
    Remarks asked() {
        var asked = new ArrayList<Part>();
        var given = Objects.requireNonNullElse(parts, List.<PartRequest>of());
        for (var place = 0; place < given.size(); place++) {
            var all = given.get(place).all();
            if (all.size() != 1) {
                throw new RefusedException(Refusal.invalid("/parts/" + place, "one-part"));
            }
            asked.addAll(all);
        }
        return new Remarks(section, remarks, asked);
    }
}
