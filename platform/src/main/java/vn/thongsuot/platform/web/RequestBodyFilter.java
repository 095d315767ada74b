package vn.thongsuot.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the body once, up to its bound, and keeps it at hand: the idempotency key is compared by the body's hash. Outermost
 * filter, so what the filters behind it throw is answered here.
 */
final class RequestBodyFilter extends OncePerRequestFilter {

    static final String BODY = RequestBodyFilter.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(RequestBodyFilter.class);

    private final int limit;
    private final UploadPaths uploads;
    private final Problems problems;

    RequestBodyFilter(int limit, UploadPaths uploads, Problems problems) {
        this.limit = limit;
        this.uploads = uploads;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (UploadPaths.isForm(request)) {
            form(request, response, chain);
            return;
        }
        if (request.getContentLengthLong() > limit) {
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
            return;
        }
        var body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) {
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, "body-too-large");
            return;
        }
        request.setAttribute(BODY, body);
        proceed(new Reread(request, body), response, chain);
    }

    /** A form with files is read part by part through temporary files, with bounds of its own, and only where files go. */
    private void form(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (uploads.takes(request)) {
            proceed(request, response, chain);
        } else {
            problems.write(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type-not-supported");
        }
    }

    private void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RequestRejectedException | InvalidParameterException e) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "malformed");
        } catch (ServletException | RuntimeException e) {
            var away = isFromIssuer(e);
            LOG.error("request failed{}", away ? ", the issuer of tokens does not answer" : "", e);
            if (response.isCommitted()) {
                throw e; // the container cuts the connection, so that nobody takes the half for the whole
            }
            response.reset();
            problems.write(
                    request,
                    response,
                    away ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR,
                    away ? "issuer-unavailable" : "internal");
        }
    }

    /** Its keys did not come, or not even its configuration, which is asked for with the first token. */
    private static boolean isFromIssuer(Throwable e) {
        return e instanceof JwtException
                || e instanceof JwtDecoderInitializationException
                || (e.getCause() != null && isFromIssuer(e.getCause()));
    }

    /** The same request with a body that can be read again. */
    private static final class Reread extends HttpServletRequestWrapper {

        private final byte[] body;

        private Reread(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new InMemory(new ByteArrayInputStream(body));
        }
    }

    private static final class InMemory extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private InMemory(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("requests are read synchronously");
        }
    }
}
