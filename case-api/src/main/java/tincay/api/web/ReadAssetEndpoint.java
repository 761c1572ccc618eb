package tincay.api.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import tincay.api.platform.ForAnybody;
import tincay.domain.access.Hidden;

/** Style and script: the only answers a browser may keep. */
@Controller
class ReadAssetEndpoint {

    private final Assets assets;

    ReadAssetEndpoint(Assets assets) {
        this.assets = assets;
    }

    @ForAnybody
    @GetMapping("/tep/{name}")
    void read(@PathVariable String name, HttpServletResponse response) throws IOException {
        Assets.Asset asset = assets.named(name).orElseThrow(Hidden::new);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType(asset.type());
        byte[] content = asset.content();
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
