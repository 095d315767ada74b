package vn.thongsuot.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The issuer at the top left. A People's Committee stands by itself on two lines; other bodies stand under the one they
 * belong to.
 *
 * @param parent absent where none is printed
 */
public record Issuer(@Nullable String parent, List<String> lines) {

    private static final String COMMITTEE = "PEOPLES_COMMITTEE";
    private static final Pattern COMMITTEE_OF = Pattern.compile("(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\\s+(.+)");

    public Issuer {
        parent = parent == null ? null : Vietnamese.capitals(parent);
        lines = lines.stream().map(Vietnamese::capitals).toList();
    }

    /**
     * From what is known of a unit.
     *
     * @param kind for instance {@code PEOPLES_COMMITTEE}
     * @param parentName absent at the top of a tree
     */
    public static Issuer of(String name, String kind, @Nullable String parentName) {
        var committee = COMMITTEE_OF.matcher(name);
        if (kind.equals(COMMITTEE) && committee.matches()) {
            return new Issuer(null, List.of("Ủy ban nhân dân", committee.group(1)));
        }
        return new Issuer(parentName, List.of(own(name, parentName)));
    }

    /** 'Văn phòng Sở - Sở Công Thương' under 'Sở Công Thương tỉnh …' is 'Văn phòng Sở': what it belongs to stands above it. */
    private static String own(String name, @Nullable String parentName) {
        var dash = name.indexOf(" - ");
        return dash > 0 && parentName != null && parentName.startsWith(name.substring(dash + 3))
                ? name.substring(0, dash)
                : name;
    }
}
