"""A headless Chromium over the WebDriver protocol, with nothing but Python's own library. Debian: apt-get install chromium chromium-driver."""
import atexit, json, shutil, socket, subprocess, time, urllib.request

def there():
    return bool(shutil.which("chromedriver") and (shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")))

class Browser:
    """One window. js() runs a script in the page and gives what it returns."""
    def __init__(self):
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            port = s.getsockname()[1]
        self.driver = subprocess.Popen(["chromedriver", f"--port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        atexit.register(self.driver.terminate)
        self.at = f"http://127.0.0.1:{port}"
        for _ in range(100):
            try: self.call("GET", "/status"); break
            except OSError: time.sleep(0.1)
        flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage", "--force-prefers-reduced-motion"]
        made = self.call("POST", "/session", {"capabilities": {"alwaysMatch": {"browserName": "chrome", "goog:loggingPrefs": {"browser": "ALL"},
                                                                               "goog:chromeOptions": {"args": flags}}}})
        self.at += "/session/" + made["sessionId"]

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.at + path, method=method, data=data, headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=120) as answer: return json.load(answer)["value"]

    def js(self, script, *arguments): return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})
    def devtools(self, command, **parameters): return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})
    def open(self, path): self.call("POST", "/url", {"url": path.resolve().as_uri()})
    def log(self): return [entry["message"] for entry in self.call("POST", "/se/log", {"type": "browser"})]

    def screen(self, width, height=900, dark=False):
        self.devtools("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)
        self.devtools("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])

    def press(self, key):
        self.call("POST", "/actions", {"actions": [{"type": "key", "id": "k", "actions": [{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]}]})

    def close(self):
        self.call("DELETE", "")
        self.driver.terminate()
