package vn.thongsuot.platformtest.tenants;

import com.nimbusds.jwt.JWTParser;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * What a service's {@link TenantIsolationKit} has to ask, for other kits that need every endpoint called once by somebody
 * who may.
 */
public final class OwnersRequests {

    private final TenantIsolationKit kit;
    private final EndpointCalls calls;
    private final List<EndpointRequest> requests;

    private OwnersRequests(TenantIsolationKit kit, EndpointCalls calls) {
        this.kit = kit;
        this.calls = calls;
        this.requests = kit.requests();
    }

    /** Prepares the owner's data; the kit gets what it needs from the application. */
    public static OwnersRequests of(TenantIsolationKit kit, ApplicationContext application) {
        application.getAutowireCapableBeanFactory().autowireBean(kit);
        return new OwnersRequests(kit, EndpointCalls.to(application));
    }

    /** In the kit's order. */
    public List<EndpointRequest> all() {
        return requests;
    }

    /** Lists of what belongs to the tenant that asks. */
    public List<EndpointRequest> lists() {
        return requests.stream()
                .filter(request -> request.foreign() == EndpointRequest.Foreign.OWN_LIST)
                .toList();
    }

    public HttpResponse<String> asOwner(EndpointRequest request) {
        return calls.with(request.ownersToken() == null ? kit.ownersToken() : request.ownersToken(), request);
    }

    /** As somebody with the owner's rights in another tenant. */
    public HttpResponse<String> asAnother(EndpointRequest request) {
        return calls.with(kit.anothersToken(), request);
    }

    public TenantId owner() {
        return tenant(kit.ownersToken());
    }

    public TenantId another() {
        return tenant(kit.anothersToken());
    }

    private static TenantId tenant(String token) {
        try {
            return new TenantId(JWTParser.parse(token).getJWTClaimsSet().getStringClaim("tenant"));
        } catch (ParseException e) {
            throw new IllegalArgumentException("expected a signed token", e);
        }
    }
}
