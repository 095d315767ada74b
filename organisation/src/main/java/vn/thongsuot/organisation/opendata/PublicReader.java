package vn.thongsuot.organisation.opendata;

import java.util.Collection;
import java.util.Set;

/**
 * The reader that stands for everybody outside: a client of the issuer, one for each tenant, whose tokens name the tenant and
 * this role. It holds no post; it may read what is open and hand in an offer to what takes offers, and nothing else.
 */
public final class PublicReader {

    /** As it stands among the token's {@code roles}. */
    public static final String ROLE = "PUBLIC_READER";

    /** Below it is what may be read. */
    public static final String PATH = "/api/v1/open-data/";

    /** Where somebody outside offers a solution: the one thing that this reader may send. */
    public static final String OFFERS = PATH + "offers";

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private PublicReader() {}

    public static boolean is(Collection<String> roles) {
        return roles.contains(ROLE);
    }

    /**
     * Whether such a reader may ask this.
     *
     * @param route pattern of the endpoint, for instance {@code /api/v1/plans/{id}}
     */
    public static boolean mayAsk(String method, String route) {
        return READS.contains(method) ? route.startsWith(PATH) : method.equals("POST") && route.equals(OFFERS);
    }
}
