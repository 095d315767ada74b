package vn.thongsuot.activity.activity;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** With whom, and after which model, an activity was done together. */
public record Cooperation(Model type, List<Partner> partners) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String HOME = "VN";

    /** After which model. */
    public enum Model {
        /** Hợp tác quốc tế: at least one partner is from abroad. */
        INTERNATIONAL,
        /** Mô hình liên kết Viện – Trường – Doanh nghiệp: each of the three takes part. */
        INSTITUTE_SCHOOL_ENTERPRISE,
        /** Hợp tác khác. */
        OTHER
    }

    /** Which of the three of the model a partner is. */
    public enum Sector {
        INSTITUTE,
        SCHOOL,
        ENTERPRISE
    }

    /**
     * One partner.
     *
     * @param name of the body
     * @param country ISO 3166-1, two letters; absent when it is not stated
     * @param sector absent for those that are none of the three
     */
    public record Partner(
            String name, @Nullable String country, @Nullable Sector sector) {

        boolean isOfNoCountry() {
            return country != null && !COUNTRIES.contains(country);
        }
    }

    public Cooperation {
        partners = List.copyOf(partners);
    }

    boolean isWithoutAbroad() {
        return type == Model.INTERNATIONAL
                && partners.stream().noneMatch(each -> each.country() != null && !HOME.equals(each.country()));
    }

    boolean lacksASector() {
        var sectors = EnumSet.noneOf(Sector.class);
        partners.stream().map(Partner::sector).forEach(sector -> {
            if (sector != null) {
                sectors.add(sector);
            }
        });
        return type == Model.INSTITUTE_SCHOOL_ENTERPRISE && sectors.size() < Sector.values().length;
    }
}
