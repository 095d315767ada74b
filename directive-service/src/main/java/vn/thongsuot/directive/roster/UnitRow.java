package vn.thongsuot.directive.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.unit.Level;
import vn.thongsuot.directive.unit.UnitKind;
import vn.thongsuot.directive.unit.UnitSystem;

/**
 * One unit of a roster. What is absent was left empty.
 *
 * @param row number of the row in its sheet, from 1
 * @param code what the roster itself calls the unit; the same in a later roster means the same unit
 * @param parent code of the unit above
 * @param superior code of the unit that directs its profession
 * @param territory code of the statistical register
 * @param phone of the office
 */
public record UnitRow(
        int row,
        @Nullable String code,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String abbreviation,
        @Nullable UnitKind kind,
        @Nullable Level level,
        @Nullable UnitSystem system,
        @Nullable String parent,
        @Nullable String superior,
        @Nullable String territory,
        @Nullable String phone,
        @Nullable String email,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Boolean hasAccounts,
        @Nullable Integer order) {}
