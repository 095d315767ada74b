package vn.thongsuot.gateway.identity;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that begin alike, written as {@code 10.0.0.0/8}, {@code ::1} or {@code 127.0.0.1}.
 *
 * @param network any address of the range
 * @param prefix leading bits that all share
 */
public record AddressRange(InetAddress network, int prefix) {

    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    public AddressRange {
        int bits = network.getAddress().length * 8;
        if (prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException("expected a prefix of 0 to " + bits + " bits, got " + prefix);
        }
    }

    /** Read by the settings binder. */
    public static AddressRange valueOf(String text) {
        int slash = text.indexOf('/');
        var network = literal(slash < 0 ? text : text.substring(0, slash));
        int whole = network.getAddress().length * 8;
        return new AddressRange(network, slash < 0 ? whole : Integer.parseInt(text.substring(slash + 1)));
    }

    public boolean contains(@Nullable InetSocketAddress peer) {
        return peer != null && peer.getAddress() != null && contains(peer.getAddress());
    }

    private boolean contains(InetAddress address) {
        byte[] one = network.getAddress();
        byte[] other = address.getAddress();
        int free = one.length * 8 - prefix;
        return one.length == other.length
                && new BigInteger(1, one).shiftRight(free).equals(new BigInteger(1, other).shiftRight(free));
    }

    /** Only literals: a name would be looked up, and what it means could change. */
    private static InetAddress literal(String text) {
        if (!LITERAL.matcher(text).matches()) {
            throw new IllegalArgumentException("expected an address like 10.0.0.0/8 or ::1, got '" + text + "'");
        }
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException malformed) {
            throw new IllegalArgumentException("expected an address, got '" + text + "'", malformed);
        }
    }
}
