#ifndef PADANAN_CCURL_H
#define PADANAN_CCURL_H

/// Why libcurl can't be used: the loader's message; NULL when it is there. The first call loads it.
const char *padanan_curl_problem(void);

#endif
