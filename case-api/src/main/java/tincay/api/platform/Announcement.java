package tincay.api.platform;

import java.util.List;

/** Something the person who started the application must read on the screen. */
public interface Announcement {
    List<String> lines();
}
