package vn.thongsuot.plan.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Remark;
import vn.thongsuot.plan.plan.form.Optionals;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

/**
 * Why a plan is sent back.
 *
 * @param section the section that {@code remarks} mean; absent when the whole plan is
 * @param remarks absent when there are only those of several sections
 * @param sections remarks on several sections at once
 */
record ReturnRequest(
        @Nullable @Size(max = 100) String section,
        @Nullable @Size(max = 4000) String remarks,
        @Nullable @Size(max = 100) List<@NotNull @Valid SectionRemark> sections) {

    /** What is to be done about one section. */
    record SectionRemark(
            @NotBlank @Size(max = 100) String section,
            @NotBlank @Size(max = 4000) String remarks) {}

    /** Absent when there are only those of several sections. */
    @Nullable
    Remark whole(Instant at) {
        var blank = remarks == null || remarks.isBlank();
        if (blank && (remarks != null || section != null || sections == null || sections.isEmpty())) {
            throw new RefusedException(Refusal.invalid("/remarks", "not-blank"));
        }
        return remarks == null ? null : new Remark(section, remarks, at);
    }

    List<Remark> ofSections(Instant at) {
        return Optionals.each(sections, one -> new Remark(one.section(), one.remarks(), at));
    }
}
