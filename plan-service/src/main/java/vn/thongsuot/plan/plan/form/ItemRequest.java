package vn.thongsuot.plan.plan.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.ActivityKind;
import vn.thongsuot.plan.plan.Item;
import vn.thongsuot.plan.plan.ItemKind;
import vn.thongsuot.plan.plan.Participation;
import vn.thongsuot.plan.plan.Period;
import vn.thongsuot.plan.plan.Role;
import vn.thongsuot.plan.plan.RoleKind;

/** What a section asks for, as a client writes it. */
public record ItemRequest(
        @NotNull ItemKind kind,
        @Nullable ActivityKind activityKind,
        @Nullable @Size(max = 100) List<@NotNull @Valid RoleRequest> roles,
        @Nullable @Valid PeriodRequest window,
        @Nullable @Valid DeadlineRequest deadline,
        @Nullable @Valid ParticipationRequest participation,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> channels,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> places,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 1000) String> banners,
        @Nullable @Size(min = 1, max = 100) String carriedFrom) {

    /** A body and its part; {@code units} are those that a label such as "các Sở, ban, ngành" means. */
    public record RoleRequest(
            @NotNull RoleKind role,
            @Nullable @Size(max = 100) String unit,
            @Nullable @Size(min = 1, max = 1000) String label,
            @Nullable Boolean openEnded,
            @Nullable @Size(max = 200) List<@NotBlank @Size(max = 100) String> units) {

        public Role toDomain() {
            return new Role(role, unit, label, Boolean.TRUE.equals(openEnded), Optionals.each(units, id -> id));
        }
    }

    /** Days from the first to the last. */
    public record PeriodRequest(
            @NotNull LocalDate from, @NotNull LocalDate to) {

        public Period toDomain() {
            return new Period(from, to);
        }
    }

    /** An event that others hold. */
    public record ParticipationRequest(
            @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 1000) String> events,
            @Nullable @Size(max = 500) String organiser,
            @Nullable @Size(max = 500) String place,
            @Nullable @Valid PeriodRequest period) {

        public Participation toDomain() {
            return new Participation(events, organiser, place, Optionals.map(period, PeriodRequest::toDomain));
        }
    }

    public Item toDomain() {
        return new Item(
                kind,
                activityKind,
                Optionals.each(roles, RoleRequest::toDomain),
                Optionals.map(window, PeriodRequest::toDomain),
                Optionals.map(deadline, DeadlineRequest::toDomain),
                Optionals.map(participation, ParticipationRequest::toDomain),
                Optionals.each(channels, text -> text),
                Optionals.each(places, text -> text),
                Optionals.each(banners, text -> text),
                carriedFrom);
    }
}
