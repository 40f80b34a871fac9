package org.yishiting.refusal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Files of forms. The answer to an error reads none: an address of the engine takes its parts in another way, and
 * reading them for the answer would be a second error in place of the first.
 */
@Component(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
class SentParts extends StandardServletMultipartResolver {

    @Override
    public boolean isMultipart(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR && super.isMultipart(request);
    }
}
