package vn.thongsuot.plan.workinggroup.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.PartialDate;
import vn.thongsuot.plan.plan.form.Optionals;
import vn.thongsuot.plan.workinggroup.Founding;
import vn.thongsuot.plan.workinggroup.GroupContent;
import vn.thongsuot.plan.workinggroup.Member;

/** A working group as a client writes it. */
record GroupRequest(
        @NotBlank @Size(max = 100) String unit,
        @NotBlank @Size(max = 500) String name,
        @Nullable @Size(min = 1, max = 2000) String purpose,
        @Nullable @Valid MemberRequest head,
        @Nullable @Size(max = 100) List<@NotNull @Valid MemberRequest> members,
        @Nullable @Valid FoundingRequest founding,
        @Nullable LocalDate foundedOn,
        @Nullable @Size(min = 1, max = 100) String plan) {

    record MemberRequest(
            @Nullable @Size(min = 1, max = 100) String position,
            @Nullable @Size(min = 1, max = 200) String title,
            @Nullable @Size(min = 1, max = 200) String person) {

        Member toDomain() {
            return new Member(position, title, person);
        }
    }

    record FoundingRequest(
            @Nullable @Size(min = 1, max = 100) String directive,
            @Nullable @Size(min = 1, max = 100) String symbol,
            @Nullable PartialDate date) {

        Founding toDomain() {
            return new Founding(directive, symbol, date);
        }
    }

    GroupContent toDomain() {
        return new GroupContent(
                unit,
                name,
                purpose,
                Optionals.map(head, MemberRequest::toDomain),
                Optionals.each(members, MemberRequest::toDomain),
                Optionals.map(founding, FoundingRequest::toDomain),
                foundedOn,
                plan);
    }
}
