# docker build -t askel . && docker run --read-only --tmpfs /tmp -v askel:/data -p 8080:8080 askel

FROM rust:1.95-slim-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc make libc6-dev libssl-dev pkg-config && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN cargo build --profile dist --locked --features postgres-tls && install -D target/dist/askel /out/askel

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates libssl3 && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin askel && install -d -o askel -g askel -m 0700 /data
COPY --from=build /out/askel /usr/local/bin/askel
COPY courses /usr/local/share/askel/courses
COPY LICENSE-MIT LICENSE-APACHE LICENSE-COURSES.md static/fonts/OFL.txt /usr/local/share/askel/
ENV ASKEL_BIND=0.0.0.0:8080 ASKEL_DATA_DIR=/data ASKEL_COURSES_DIR=/usr/local/share/askel/courses
USER askel
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["askel", "health"]
ENTRYPOINT ["askel"]
